import asyncio

import aiohttp

url = "https://reqbin.com/echo/get/json"
headers = {
    "pragma": "no-cache",
    "sec-ch-ua": '"Chromium";v="130", "Not?A_Brand";v="99"',
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
