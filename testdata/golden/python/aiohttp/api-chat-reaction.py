import asyncio

import aiohttp

url = "https://chat.example.com/api/reactions.add"
data = {
    "token": "YOUR_TOKEN",
    "channel": "C0EXAMPLE",
    "name": "+1",
    "timestamp": "1767349800.000100",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
