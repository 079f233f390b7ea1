import asyncio

import aiohttp

url = "https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC"
params = {"name": "Zoë"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
