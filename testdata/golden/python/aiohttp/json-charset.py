import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json; charset=utf-8"}
payload = {"a": "é"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
