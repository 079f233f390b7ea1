import asyncio
import os


import aiohttp

user = os.environ["USER_VALUE"]
password = os.environ["PASSWORD"]

url = "https://api.example.com/me"
headers = {"Authorization": aiohttp.encode_basic_auth(user, password)}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
