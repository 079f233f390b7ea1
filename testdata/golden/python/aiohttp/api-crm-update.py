import asyncio

import aiohttp

url = "https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)"
params = {"$select": "name,revenue"}
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    "Accept": "application/json",
    "If-Match": "*",
    "Prefer": 'return=representation, odata.include-annotations="*"',
    "Content-Type": "application/json; charset=utf-8",
}
payload = {
    "name": "Example GmbH & Co. KG",
    "creditonhold": False,
    "revenue": 5000000.00,
    "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",
    "@odata.type": "Microsoft.Dynamics.CRM.account",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, params=params, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
