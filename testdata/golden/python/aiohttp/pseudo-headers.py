import asyncio

import aiohttp

url = "https://reqbin.com/echo/get/json"
params = {"a": "1"}
headers = {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
}
cookies = {"theme": "dark"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers, cookies=cookies) as response:
            print(await response.text())


asyncio.run(main())
