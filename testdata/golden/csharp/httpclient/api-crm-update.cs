using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("OData-MaxVersion", "4.0");
request.Headers.Add("OData-Version", "4.0");
request.Headers.Add("Accept", "application/json");
request.Headers.TryAddWithoutValidation("If-Match", "*");
request.Headers.Add("Prefer", "return=representation, odata.include-annotations=\"*\"");
request.Content = new StringContent("{\r\n  \"name\": \"Example GmbH & Co. KG\",\r\n  \"creditonhold\": false,\r\n  \"revenue\": 5000000.00,\r\n  \"primarycontactid@odata.bind\": \"/contacts(00000000-0000-0000-0000-000000000002)\",\r\n  \"@odata.type\": \"Microsoft.Dynamics.CRM.account\"\r\n}", Encoding.UTF8, "application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
