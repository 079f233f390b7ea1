import asyncio
import os


import aiohttp

url = "https://api.example.com/v1/items"
params = {"q": os.environ["QUERY"]}


async def main():
    async with (
        aiohttp.ClientSession() as session,
        session.get(url, params=params) as response,
    ):
        print(await response.text())


asyncio.run(main())
