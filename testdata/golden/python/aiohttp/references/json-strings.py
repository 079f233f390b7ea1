import asyncio
import os


import aiohttp

user = os.environ["USER_VALUE"]

url = "https://api.example.com/sessions"
payload = {
    "user": user,
    "password": os.environ["API_PASSWORD"],
    "note": f'for {user} {{only}} "now"',
    "remember": True,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
