"""The calculator is there when the operator installed it, and only then."""

from pathlib import Path

from bot.channels.terminal import MemoryVault
from bot.config import Config, load
from bot.engines.openfisca import OpenFiscaCalculator
from bot.wiring import SystemClock, build_engines, build_services


async def test_without_an_interpreter_there_is_no_calculator(tmp_path: Path) -> None:
    config = Config(data=tmp_path, models=tmp_path, entitlements_python=tmp_path / "python")
    clock = SystemClock()
    engines = build_engines(config, clock)
    assert engines.calculator is None
    assert build_services(config, engines, MemoryVault(), clock).calculator is None
    await engines.close()


async def test_the_interpreter_is_a_setting(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.touch()
    file = tmp_path / "porte-voix.toml"
    file.write_text(
        f'data = "{tmp_path}"\nmodels = "{tmp_path}"\nentitlements_python = "{python}"\n'
    )
    config = load(file, {})
    clock = SystemClock()
    engines = build_engines(config, clock)
    services = build_services(config, engines, MemoryVault(), clock)
    assert isinstance(services.calculator, OpenFiscaCalculator)
    assert services.calculator.pid is None, "nothing starts before it is asked"
    await engines.close()
