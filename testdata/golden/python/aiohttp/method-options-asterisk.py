import asyncio

import aiohttp
from yarl import URL

url = URL.build(scheme="https", authority="api.example.com", path="*", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.options(url) as response:
            print(await response.text())


asyncio.run(main())
