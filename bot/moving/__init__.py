"""From one database to another: ``porte-voix move``, and the versions of tables: ``migrate``."""
