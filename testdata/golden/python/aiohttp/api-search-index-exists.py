import asyncio

import aiohttp

url = "https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local"
headers = {"Authorization": "ApiKey YOUR_API_KEY"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.head(url, headers=headers, allow_redirects=True) as response:
            print(response.status, response.headers)


asyncio.run(main())
