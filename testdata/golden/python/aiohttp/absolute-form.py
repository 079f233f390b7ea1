import asyncio

import aiohttp

url = "http://www.example.com/a/b"
params = {"c": "d"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
