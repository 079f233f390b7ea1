curl --request PATCH 'https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'OData-MaxVersion: 4.0' \
  --header 'OData-Version: 4.0' \
  --header 'Accept: application/json' \
  --header 'If-Match: *' \
  --header 'Prefer: return=representation, odata.include-annotations="*"' \
  --header 'Content-Type: application/json; charset=utf-8' \
  --data-raw "$(printf '{\r\n  "name": "Example GmbH & Co. KG",\r\n  "creditonhold": false,\r\n  "revenue": 5000000.00,\r\n  "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r\n  "@odata.type": "Microsoft.Dynamics.CRM.account"\r\n}')"
