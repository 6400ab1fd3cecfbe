"""A page of text: its scrollbar comes and goes with its lines."""

from __future__ import annotations

import pytest
from screenly import until
from textual.app import App, ComposeResult

from kupmon.ui.widgets.blocks import Block
from kupmon.ui.widgets.page import Page


class Plain(Page):
    COMPONENT_CLASSES = {"page--text"}


class OnePage(App[None]):
    CSS = "Plain { overflow-x: hidden; overflow-y: auto; scrollbar-gutter: stable; }"

    def compose(self) -> ComposeResult:
        yield Plain()


@pytest.mark.parametrize(("lines", "bar"), [(9, False), (10, False), (11, True)])
async def test_the_scrollbar_is_there_where_something_is_out_of_sight(lines: int, bar: bool) -> None:
    app = OnePage()
    async with app.run_test(size=(40, 10)) as pilot:
        page = app.query_one(Page)
        for before in (30, 1):
            page.set_blocks([Block("x")] * before)
            await pilot.pause()
            page.set_blocks([Block("x")] * lines)
            await until(pilot, lambda: page.show_vertical_scrollbar is bar)


async def test_a_scrollbar_that_comes_after_the_page_was_scrolled_stands_where_the_page_is() -> None:
    app = OnePage()
    async with app.run_test(size=(40, 10)) as pilot:
        page = app.query_one(Page)
        page.set_blocks([Block("x")] * 30)
        page.scroll_to(y=20, animate=False, force=True)  # before anything is laid out
        await until(pilot, lambda: page.show_vertical_scrollbar)
        assert page.vertical_scrollbar.position == page.scroll_y == 20
