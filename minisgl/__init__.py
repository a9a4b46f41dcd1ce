"""An LLM inference server that is also a book: `LLM` offline, `python -m minisgl` as a server."""

__version__ = "0.1.0"
__all__ = [
    'LLM', 'SamplingParams', '__version__',
]


def __getattr__(name: str) -> object:
    "`LLM` and `SamplingParams`, imported when somebody asks for them (PEP 562)."
    from importlib import import_module

    modules = {"LLM": "minisgl.llm", "SamplingParams": "minisgl.core"}
    if name not in modules:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(modules[name]), name)


def __dir__() -> list[str]:
    "The names that there are, those that are not imported yet included."
    return sorted({*globals(), *__all__})
