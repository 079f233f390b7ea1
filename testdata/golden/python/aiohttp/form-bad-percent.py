import asyncio

import aiohttp

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = "a=100%&b=%zz&c=%4"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
