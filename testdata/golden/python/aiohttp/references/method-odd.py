import asyncio
import os
from urllib.parse import quote


import aiohttp

name_value = os.environ["NAME"]

url = f"https://api.example.com/{quote(name_value, safe='')}"
headers = {"X-Same": name_value}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("purge", url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
