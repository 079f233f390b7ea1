import asyncio

import aiohttp

url = "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json"
headers = {"Authorization": aiohttp.encode_basic_auth("ACexample", "YOUR_AUTH_TOKEN")}
data = {
    "To": "+15005550006",
    "From": "+15005550001",
    "Body": "Your code is 004217.\nIt ends in 5' ⏰",
    "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
