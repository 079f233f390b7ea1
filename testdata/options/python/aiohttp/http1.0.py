import asyncio

import aiohttp

url = "http://api.example.com/v1/items"


async def main():
    async with (
        aiohttp.ClientSession(version=aiohttp.HttpVersion10) as session,
        session.get(url) as response,
    ):
        print(await response.text())


asyncio.run(main())
