import asyncio

import aiohttp

url = "https://api.example.com/v1/items/42"
headers = {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.options(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
