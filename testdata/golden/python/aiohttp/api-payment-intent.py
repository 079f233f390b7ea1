import asyncio

import aiohttp

url = "https://payments.example.com/v1/payment_intents"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer sk_test_example",
    "Idempotency-Key": "7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e",
    "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
}
data = {
    "amount": "1099",
    "currency": "eur",
    "automatic_payment_methods[enabled]": "true",
    "automatic_payment_methods[allow_redirects]": "never",
    "transfer_data[destination]": "acct_example",
    "shipping[address][postal_code]": "01067",
    "line_items[0][sku]": "A-1",
    "line_items[1][sku]": "B/2",
    "statement_descriptor": "EXAMPLE*SHOP",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
