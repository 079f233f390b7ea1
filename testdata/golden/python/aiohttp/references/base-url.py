import asyncio
import os
from urllib.parse import quote


import aiohttp

base_url = os.environ["BASE_URL"]
item_id = os.environ["ITEM_ID"]

url = f"{base_url}/items/{quote(item_id, safe='')}"
params = {"page": "2"}
headers = {"Accept": "application/json"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
