import asyncio

import aiohttp

url = "https://api.example.com/upload"
headers = {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
}
data = "after the wait"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
