import asyncio
import os
from urllib.parse import quote


import aiohttp

query = os.environ["QUERY"]
query_encoded = quote(query, safe="")
from_date_encoded = quote(os.environ["FROM_DATE"], safe="")

url = f"https://api.example.com/search?q={query_encoded}&from={from_date_encoded}"
headers = {"X-Same": query}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
