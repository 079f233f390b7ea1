import asyncio
import os


import aiohttp
from yarl import URL

name_value = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = URL(f"https://api.example.com/a/../{name_value}/%7e?a={plain}&&b", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
