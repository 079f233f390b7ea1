import asyncio
import os


import aiohttp

tenant = os.environ["TENANT"]
user = os.environ["USER_VALUE"]

url = "https://login.example.com/token"
params = {"tenant": tenant}
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, params=params, data=data) as response:
            print(await response.text())


asyncio.run(main())
