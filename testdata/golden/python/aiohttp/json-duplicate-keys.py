import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"a":1,"b":2,"a":3,"\\u0061":4}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
