import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/a/./b/../c/..", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
