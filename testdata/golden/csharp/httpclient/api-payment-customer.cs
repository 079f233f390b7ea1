using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://payments.example.com/v1/customers");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_example");
request.Content = new StringContent("name=Example+Customer&email=customer%2Btest%40example.com&phone=%2B49+221+0000000&address[line1]=Beispielstra%C3%9Fe+1&address[city]=K%C3%B6ln&address[country]=DE&metadata[crm_id]=0042&tax_exempt=none&description=");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
