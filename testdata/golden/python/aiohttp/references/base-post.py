import asyncio
import os


import aiohttp

base_url = os.environ["BASE_URL"]
name_value = os.environ["NAME"]

url = f"{base_url}/items"
payload = {"name": name_value, "price": 9.5}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
