import asyncio

import aiohttp

url = "https://api.example.com/q?a=1&a=2&b&c=&=d&a=3"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
