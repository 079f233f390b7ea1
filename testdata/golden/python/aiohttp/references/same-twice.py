import asyncio
import os


import aiohttp

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{id}/{id}?id={id}&env={os.environ['ID']}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
