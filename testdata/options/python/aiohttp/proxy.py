import asyncio

import aiohttp

url = "https://api.example.com/v1/items"


async def main():
    async with (
        aiohttp.ClientSession() as session,
        session.get(url, proxy="http://proxy.example.com:3128") as response,
    ):
        print(await response.text())


asyncio.run(main())
