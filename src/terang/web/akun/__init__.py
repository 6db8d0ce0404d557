"""Who may enter, and what they may do where: accounts, roles, denials and delegations, all dated."""
