// vyos-config-version: "ipsec@12"
vpn {
    ipsec {
        esp-group ESP { lifetime "3600"
            pfs "dh-group14"
            proposal 10 { encryption "aes256"
                hash "sha256" } }
        ike-group IKE {
            key-exchange "ikev2"
            lifetime "28800"
            proposal 10 {
                dh-group "14"
                encryption "aes256"
                hash "sha256"
            }
        }
        site-to-site {
            peer hub {
                authentication {
                    local-id "@braces"
                    mode "pre-shared-secret"
                    remote-id "198.18.7.1"
                }
                default-esp-group "ESP"
                ike-group "IKE"
                local-address "any"
                remote-address "198.18.7.1"
                tunnel 1 {
                    local { prefix "10.9.0.0/24" }
                    remote { prefix "10.7.0.0/24" }
                }
                unknown-word "7"
            }
        }
    }
}
