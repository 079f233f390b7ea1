import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
