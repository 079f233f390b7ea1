import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {"Accept-Encoding": ""}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
