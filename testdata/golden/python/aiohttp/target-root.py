import asyncio

import aiohttp

url = "https://api.example.com/"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
