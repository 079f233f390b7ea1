import asyncio
import os


import aiohttp

base_url = os.environ["BASE_URL"]
item_id = os.environ["ITEM_ID"]

url = f"{base_url}/items/{item_id}"
params = {"page": "2"}
headers = {"Accept": "application/json"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
