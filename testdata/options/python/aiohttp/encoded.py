import asyncio
import os
from urllib.parse import quote_plus


import aiohttp

query_encoded = quote_plus(os.environ["QUERY"], safe="")

url = f"https://api.example.com/v1/items?q={query_encoded}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
