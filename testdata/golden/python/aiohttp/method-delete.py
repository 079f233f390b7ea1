import asyncio

import aiohttp

url = "https://api.example.com/items/42"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url) as response:
            print(await response.text())


asyncio.run(main())
