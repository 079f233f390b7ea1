import asyncio
import os


import aiohttp

user = os.environ["USER_VALUE"]

url = "https://login.example.com/token"
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
    "scope": "read write",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
