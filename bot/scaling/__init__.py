"""Several processes on one database: who takes which work, who leads, who drains.

PostgreSQL only. The jobs themselves are rung by the store (`bot.stores.postgres.jobs`).
"""
