import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius", encoded=True)
headers = {
    "Accept": "application/json",
    "X-Api-Key": "YOUR_API_KEY",
    "Accept-Language": "de-CH, de;q=0.9, en;q=0.5",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
