import asyncio
import os
from urllib.parse import quote


import aiohttp

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{quote(id, safe='')}/{quote(id, safe='')}"
params = {
    "id": id,
    "env": os.environ["ID"],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
