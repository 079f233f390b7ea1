import asyncio
import os
from urllib.parse import quote


import aiohttp
from yarl import URL

name_value = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = URL(f"https://api.example.com/a/../{quote(name_value, safe='')}/%7e?a={quote(plain, safe='')}&&b", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
