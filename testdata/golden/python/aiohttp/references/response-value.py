import asyncio
import os


import aiohttp

login_token = os.environ["LOGIN_TOKEN"]

url = "https://api.example.com/me"
headers = {"Authorization": f"Bearer {login_token}"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
