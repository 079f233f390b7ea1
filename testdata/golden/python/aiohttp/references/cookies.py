import asyncio
import os


import aiohttp

session_value = os.environ["SESSION"]

url = "https://shop.example.com/basket"
headers = {"Cookie": f"session={session_value}; theme=dark"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
