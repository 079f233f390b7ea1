import asyncio

import aiohttp

url = "https://reqbin.com/echo/get/json"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
