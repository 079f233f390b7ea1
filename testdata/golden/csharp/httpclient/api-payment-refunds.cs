using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent");
request.Headers.Add("Payments-Version", "2026-01-01");
request.Headers.Add("Payments-Account", "acct_example");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("sk_test_example:"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
