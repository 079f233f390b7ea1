import asyncio

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post("ORIGIN/items", json={"name": "Widget"}) as response:
            print(await response.text())


asyncio.run(main())
